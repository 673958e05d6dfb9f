namespace EthicalBot.Bot.Trust.Labels;

/// <summary>The trust ingredients of a label.</summary>
/// <param name="Auditing">Printed as "human in the loop".</param>
/// <param name="DataStorage">Printed as "data retention".</param>
internal sealed record AiLabelTrust(
    AiLabelFact BaseModelCustomerData,
    AiLabelFact VendorModelCustomerData,
    AiLabelFact TrainingDataAnonymized,
    AiLabelFact DataDeletion,
    AiLabelFact Auditing,
    string DataStorage,
    AiLabelCompliance Compliance,
    AiLabelFact InputOutputConsistency);
