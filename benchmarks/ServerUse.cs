namespace EthicalBot.Benchmarks;

/// <summary>What a server has used since it started.</summary>
/// <param name="Processor">Processor time of all its threads.</param>
/// <param name="BytesWritten">Bytes given to the disk; null where the system does not tell.</param>
internal sealed record ServerUse(TimeSpan Processor, long? BytesWritten);
