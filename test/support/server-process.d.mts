export function serverProcesses(within: string, parent?: number): number[];
export function killServer(within: string, options?: { parent?: number; others?: number[] }): Promise<number>;
