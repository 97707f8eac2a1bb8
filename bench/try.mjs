import { startOurs } from '/work/main/bench/pipeline/ours.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
const cpu=()=>{const m={};for(const p of readdirSync('/proc').filter(x=>/^\d+$/.test(x)))try{const c=readFileSync(`/proc/${p}/cmdline`,'utf8').replaceAll('\0',' ');const e=/apps\/(\w[\w-]*)\/dist\/main/.exec(c)?.[1]??(/kafka\.Kafka/.test(c)?'kafka':/postgres/.test(c)?'postgres':undefined);if(!e)continue;const s=readFileSync(`/proc/${p}/stat`,'utf8').split(') ')[1].split(' ');m[e]=(m[e]??0)+(+s[11]+ +s[12])/100;}catch{}return m};
const o = await startOurs();
globalThis.o=o;
try { await o.stories(50,20);
 const db=o.database; 
 const q=async()=>(await db.query("select xact_commit::int c from pg_stat_database where datname=current_database()")).rows[0].c;
 await db.query('create extension if not exists pg_stat_statements').catch(e=>console.log(e.message));
 const c0=await q(); const b=cpu();
 const r = await o.stories(200,20); const a=cpu(); await new Promise(r=>setTimeout(r,1500)); console.log((8000/r.seconds).toFixed(0),'jobs/s', (r.cpuSeconds/8).toFixed(2), 'commits per job', (await q()-c0)/8000);
 for(const k in a)console.log(k,((a[k]-(b[k]??0))/8).toFixed(2));
} finally { await o.stop(); }
