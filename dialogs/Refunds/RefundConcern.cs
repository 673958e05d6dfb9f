namespace EthicalBot.Dialogs.Refunds;

/// <summary>The keys of why money is wanted back.</summary>
internal static class RefundConcern
{
    public const string Late = "late";
    public const string Defective = "defective";
    public const string NotWanted = "notWanted";

    public static IReadOnlyList<string> All { get; } = [Late, Defective, NotWanted];
}
