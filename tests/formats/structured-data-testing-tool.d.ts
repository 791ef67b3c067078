declare module 'structured-data-testing-tool' {
  interface Found {
    readonly passed: readonly unknown[];
    readonly failed: readonly unknown[];
    readonly warnings: readonly unknown[];
  }
  const tool: {
    structuredDataTest(
      html: string,
      options: { presets: readonly unknown[]; schemas: readonly string[] },
    ): Promise<Found>;
  };
  export default tool;
}

declare module 'structured-data-testing-tool/presets.js' {
  export const Google: unknown;
}
