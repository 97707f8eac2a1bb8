import { metrics } from '@opentelemetry/api';
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';

/** Import this first: instruments belong to the provider that is there when they are loaded. */
export const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);

export const provider = new MeterProvider({ readers: [new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 })] });

metrics.setGlobalMeterProvider(provider);
