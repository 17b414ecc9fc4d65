const http = require("http");
const server = http.createServer((request, response) => response.end("ok\n"));
server.keepAliveTimeout = KEEP_ALIVE;
server.listen(3000);
