namespace EthicalBot.Privacy.Rights;

/// <summary>A file that the person sent, as it lies in their export.</summary>
public sealed record PersonalDataFile(string Path, ReadOnlyMemory<byte> Content);
