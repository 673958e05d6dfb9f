using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>What is measured: the understanding of this build.</summary>
internal static class ProductUnderstanding
{
    /// <summary>Reads its model.</summary>
    public static IUnderstandCustomers Open() => new TrainedUnderstanding(UnderstandingResource.Model, RiskRegistry.Bars);
}
