namespace EthicalBot.Knowledge.Library;

/// <summary>What an import changed.</summary>
/// <param name="Added">How many versions are new.</param>
/// <param name="Kept">How many were known.</param>
/// <param name="Withdrawn">How many articles the source no longer has.</param>
public sealed record ArticleImport(int Added, int Kept, int Withdrawn);
