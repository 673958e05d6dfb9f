namespace EthicalBot.Privacy;

/// <summary>A text on its way into an index that texts are searched by.</summary>
/// <param name="Id">The record that is found by it.</param>
public sealed record IndexedText([property: Classified(DataClass.TechnicalId)] string Id, RedactedText Text);
