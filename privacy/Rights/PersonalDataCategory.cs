using System.Text.Json.Nodes;

namespace EthicalBot.Privacy.Rights;

/// <summary>What is held about a person in one category, as it leaves in their export.</summary>
/// <param name="Category">A short key, the name of the file and of its schema.</param>
/// <param name="Stores">The stores that it was read from, by the names of the register.</param>
/// <param name="Purpose">What it is kept for, as a short key.</param>
/// <param name="LegalBasis">Why that is lawful, as a short key that names the article.</param>
/// <param name="Origin"><c>provided</c> by the person, <c>observed</c> or <c>inferred</c>.</param>
/// <param name="Kept">How long after <paramref name="From"/>.</param>
/// <param name="From">From when that counts, as a short key.</param>
/// <param name="Recipients">Who gets it, as short keys.</param>
/// <param name="Records">The records.</param>
/// <param name="Files">The files among them, with the names under which they lie in the export.</param>
public sealed record PersonalDataCategory(
    string Category,
    IReadOnlyList<string> Stores,
    string Purpose,
    string LegalBasis,
    string Origin,
    TimeSpan Kept,
    string From,
    IReadOnlyList<string> Recipients,
    JsonArray Records,
    IReadOnlyList<PersonalDataFile> Files)
{
    /// <summary>Whether the person may take it elsewhere (art. 20): they provided it, under a contract or a consent.</summary>
    public bool Portable => Origin == "provided" && (LegalBasis.StartsWith("contract", StringComparison.Ordinal) || LegalBasis.StartsWith("consent", StringComparison.Ordinal));
}
