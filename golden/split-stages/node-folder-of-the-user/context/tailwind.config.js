module.exports = require('tailwindcss/defaultConfig');
