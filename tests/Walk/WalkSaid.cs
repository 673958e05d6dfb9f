using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Walk;

/// <summary>What a walker says: words, a button of a card, or a file.</summary>
internal sealed record WalkSaid(string Text, JObject? Pressed = null, bool IsFile = false)
{
    /// <summary>A file.</summary>
    public static WalkSaid File { get; } = new("(a file)", IsFile: true);

    public override string ToString() => Pressed is null ? Text.Length > 300 ? $"{Text[..300]}…" : Text : $"[{Text}]";
}
