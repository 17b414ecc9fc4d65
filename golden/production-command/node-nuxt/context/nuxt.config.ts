export default defineNuxtConfig({
  devServer: { port: 4000 },
});
