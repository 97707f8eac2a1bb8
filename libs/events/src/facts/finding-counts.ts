import { IsInt, Min } from 'class-validator';

/** How many findings there are of each severity. */
export class FindingCounts {
  @IsInt() @Min(0) error!: number;
  @IsInt() @Min(0) warning!: number;
  @IsInt() @Min(0) info!: number;
}
