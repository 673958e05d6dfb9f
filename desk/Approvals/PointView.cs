using EthicalBot.Privacy;

namespace EthicalBot.Desk.Approvals;

/// <summary>What speaks for or against, for the page to put into words.</summary>
internal sealed record PointView([property: Classified(DataClass.None)] string Rule, IReadOnlyDictionary<string, string> Values);
