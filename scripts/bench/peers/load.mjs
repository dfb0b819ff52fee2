/**
 * Sends load from a process of its own and prints what came of it as JSON: autocannon's result, and how busy this process was, since a
 * client at its limit measures itself. Options come as JSON in the first argument. Plain JavaScript: it runs where it is installed, apart
 * from the project's types.
 */
import autocannon from 'autocannon';

const before = process.cpuUsage();
const start = performance.now();
const result = await autocannon(JSON.parse(process.argv[2]));
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ...result, clientBusy: (user + system) / 1000 / (performance.now() - start) }));
