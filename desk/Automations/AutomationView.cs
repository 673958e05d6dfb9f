using EthicalBot.Privacy;

namespace EthicalBot.Desk.Automations;

/// <summary>An automation as those in charge see it.</summary>
/// <param name="Words">What it is called, by language: what the page itself has no words for is called by these.</param>
/// <param name="Highest">The highest stage that the settings allow.</param>
/// <param name="Compared">How many decisions of this stage people have compared with their own.</param>
/// <param name="Lower">The lower end of the 95 % interval of the share that was right.</param>
[Classified(DataClass.None)]
internal sealed record AutomationView(
    string Name, IReadOnlyDictionary<string, string> Words, string Tier, string Stage, string Highest, DateTimeOffset? Since, int Compared, int Right, double Lower, double Bar, int Least, int Latest, int LatestWrong, bool MayPromote, bool MayDemote);
