using EthicalBot.Cards;

namespace EthicalBot.Bot.Trust;

/// <summary>The texts of the trust pages in one language.</summary>
internal sealed record TrustWords(Wording Wording, string Language)
{
    /// <summary>The text of a key below "Trust.".</summary>
    public string this[string key] => Get(key);

    /// <summary>The text of a key below "Trust." with values put in.</summary>
    public string Get(string key, params (string Name, object Value)[] values) => Wording.Get($"Trust.{key}", Language, values);

    /// <summary>The text of a key of another room.</summary>
    public string Shared(string key, params (string Name, object Value)[] values) => Wording.Get(key, Language, values);
}
