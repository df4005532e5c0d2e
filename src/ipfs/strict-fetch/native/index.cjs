module.exports = require("../electron/index.cjs");
