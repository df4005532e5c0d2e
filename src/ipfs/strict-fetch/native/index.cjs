// By its name: this folder is reached through a link, and a relative path depends on whether Node resolved it.
module.exports = require("electron-fetch");
