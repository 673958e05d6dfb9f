namespace EthicalBot.Dialogs.Care;

/// <summary>The file of help lines.</summary>
/// <param name="Reviewed">When its numbers were looked at last.</param>
/// <param name="ReviewedBy">By whom.</param>
/// <param name="Review">Who must look at them, and when.</param>
/// <param name="EverywhereElse">The number in danger where the country is not known.</param>
public sealed record HelpLinesFile(DateOnly Reviewed, string ReviewedBy, string Review, string EverywhereElse, IReadOnlyList<CountryHelp> Countries);
