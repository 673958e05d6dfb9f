using EthicalBot.Orders.Details;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>A piece that is named is on its way back or exchanged already.</summary>
public sealed class LineAlreadyReturned : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(LineAlreadyReturned);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts)
    {
        var back = facts.Lines.Count(line => line.State is OrderLineState.ReturnRequested or OrderLineState.Returned or OrderLineState.ExchangeRequested or OrderLineState.Exchanged);
        return back > 0 ? Values.Of(("count", back.Text())) : null;
    }
}
