namespace EthicalBot.Tests.Leak;

/// <summary>A personal value that exists nowhere else, so that wherever it is found it has leaked.</summary>
/// <param name="Value">As the customer writes it.</param>
/// <param name="Plain">Its letters and digits alone, in ASCII.</param>
/// <param name="Sentence">The words around it.</param>
/// <param name="Conversation">The number of the conversation that it belongs to.</param>
internal sealed record Canary(int Number, string Type, string Language, string Variant, string Value, string Plain, string Sentence, int Conversation, CanaryPlace Place)
{
    /// <summary>True when the redactor sees it as words of a customer or agent: what it misses is then visible to who may read redacted text.</summary>
    public bool IsRedactable => Place <= CanaryPlace.OtherChannel;

    public override string ToString() => $"{Number} {Type}/{Language}/{Variant}/{Place}";
}
