const fs = require("fs");
const ms = require("ms");
fs.mkdirSync("dist", { recursive: true });
const page = fs.readFileSync("src/server.js", "utf8").replace("KEEP_ALIVE", String(ms("1m")));
fs.writeFileSync("dist/server.js", page);
