export default {
  output: 'standalone',
  distDir: process.env.DIST ?? '.next',
};
