using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Approvals.Rules;

/// <summary>The amount is far above what this customer usually orders for.</summary>
public sealed class AmountAboveUsual : ICaseRule
{
    /// <inheritdoc/>
    public string Name => nameof(AmountAboveUsual);

    /// <inheritdoc/>
    public bool SpeaksFor => false;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string>? Look(CaseFacts facts)
    {
        if (facts is not { Amount: { } amount, Others: { } others })
            return null;
        var totals = others.Where(order => order.Total.Currency == amount.Currency).Select(order => order.Total.Amount).ToList();
        // One order is no habit.
        if (totals.Count < 2 || totals.Average() is var usual && amount.Amount < usual * facts.Limits.UnusualTimes)
            return null;
        return Values.Of(("amount", amount.Text()), ("usual", new Money(Math.Round(totals.Average(), 2), amount.Currency).Text()));
    }
}
