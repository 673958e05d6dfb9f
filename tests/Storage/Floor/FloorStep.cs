namespace EthicalBot.Tests.Storage.Floor;

/// <summary>One thing that happens, which of the two it is that does it, and whether on what they knew before instead of on what is so.</summary>
public sealed record FloorStep(FloorMove Move, int Who, bool OnOldNews)
{
    public override string ToString() => $"{Move} {Who}{(OnOldNews ? " on old news" : "")}";
}
