namespace EthicalBot.Dialogs.Care;

/// <summary>Whom to call in a country.</summary>
/// <param name="Code">Its two letters.</param>
/// <param name="Names">Its name by language.</param>
/// <param name="Also">What else it is called.</param>
/// <param name="Emergency">The numbers in immediate danger.</param>
public sealed record CountryHelp(string Code, IReadOnlyDictionary<string, string> Names, IReadOnlyList<string> Also, string Emergency, IReadOnlyList<HelpLine> Lines);
