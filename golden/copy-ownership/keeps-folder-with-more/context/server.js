# server.js
