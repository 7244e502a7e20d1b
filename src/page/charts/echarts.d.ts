/** The library in one file, which loads in an eighth of the time that its modules take. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  export * from 'echarts';
}
