module.exports = {
  outputDir: 'site',
  devServer: { port: 8081 },
};
