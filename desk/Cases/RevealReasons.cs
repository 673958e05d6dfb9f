namespace EthicalBot.Desk.Cases;

/// <summary>Why covered words may be shown.</summary>
internal static class RevealReasons
{
    public static readonly string[] All = ["answer", "identify", "fraud", "legal"];
}
