namespace EthicalBot.Bot.Register;

/// <summary>The record of processing (GDPR art. 30(1)) as it is read and exported.</summary>
/// <param name="MadeAt">When it was made of what runs.</param>
/// <param name="Controller">Who is responsible (a).</param>
/// <param name="Officer">The data-protection officer with a way to be reached (a); null when nobody is named.</param>
/// <param name="Activities">Purposes, people, data, recipients and time limits (b–d, f).</param>
/// <param name="Processors">The outside parties that this installation uses, with their transfers (d, e).</param>
/// <param name="Measures">What protects the data (g).</param>
/// <param name="Stores">Each store that keeps anything, down to those that hold nobody's data.</param>
internal sealed record RegisterDocument(
    DateTimeOffset MadeAt,
    string Language,
    string Controller,
    string? Officer,
    IReadOnlyList<RegisterDocument.Activity> Activities,
    IReadOnlyList<RegisterDocument.Party> Processors,
    IReadOnlyList<Worded> Measures,
    IReadOnlyList<RegisterDocument.Store> Stores)
{
    /// <summary>What is done for one purpose with one kind of people's data.</summary>
    internal sealed record Activity(
        Worded Purpose,
        Worded People,
        IReadOnlyList<Worded> Data,
        IReadOnlyList<Worded> Origins,
        IReadOnlyList<Worded> Recipients,
        IReadOnlyList<Worded> Processors,
        IReadOnlyList<Limit> Limits);

    /// <summary>A category, its legal basis and its time limit.</summary>
    internal sealed record Limit(Worded Category, Worded Basis, string Kept, Worded From, IReadOnlyList<string> Stores);

    /// <summary>An outside party.</summary>
    internal sealed record Party(string Key, string Name, string Setting, Worded Purpose, IReadOnlyList<Worded> Data, Worded Transfer);

    /// <summary>A store.</summary>
    internal sealed record Store(string Name, string Kind, Worded People, IReadOnlyList<string> Categories, bool Holdable);
}
