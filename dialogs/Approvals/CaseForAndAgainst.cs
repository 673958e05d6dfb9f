using EthicalBot.Dialogs.Approvals.Rules;
using EthicalBot.Handoff.Approvals;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Draws the case for and against a request from facts, rule by rule; it recommends nothing.</summary>
public static class CaseForAndAgainst
{
    /// <summary>Every rule, in the order in which a person reads them.</summary>
    public static IReadOnlyList<ICaseRule> Rules { get; } =
    [
        new WithinWindow(), new DeliveredRecently(), new FirstReturnOfOrder(), new NothingSentYet(), new MeansIsOriginal(),
        new NearWindowEnd(), new LineAlreadyReturned(), new ReasonNeedsPhoto(), new AmountAboveUsual(), new ManyReturns(), new MeansIsNotOriginal(),
        new OrderAddressChangedLately(), new PriceDiffersFromShop(), new LookClosely(),
    ];

    /// <summary>What speaks for it and what speaks against it.</summary>
    public static (IReadOnlyList<ApprovalPoint> For, IReadOnlyList<ApprovalPoint> Against) Of(CaseFacts facts)
    {
        var points = Rules.Select(rule => (rule.SpeaksFor, Point: rule.Look(facts) is { } values ? new ApprovalPoint(rule.Name, values) : null)).Where(one => one.Point is not null).ToList();
        var against = points.Where(one => !one.SpeaksFor).Select(one => one.Point!).ToList(); // null ones are gone
        // A guess about somebody is no reason of its own.
        if (against is [{ Rule: nameof(LookClosely) }])
            against = [];
        return ([.. points.Where(one => one.SpeaksFor).Select(one => one.Point!)], against); // as above
    }
}
