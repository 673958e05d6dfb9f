using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The changes by which something comes back.</summary>
internal static class Returns
{
    public static bool Is(WriteKind kind) => kind is WriteKind.Return or WriteKind.Withdraw or WriteKind.Exchange;
}
