/** The build that Octokit itself brings along; its package describes the whole one alone. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
