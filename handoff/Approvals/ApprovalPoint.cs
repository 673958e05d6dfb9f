using EthicalBot.Privacy;

namespace EthicalBot.Handoff.Approvals;

/// <summary>What speaks for or against a request: the rule that says so, and the facts by which it does. Whoever shows it puts it into words.</summary>
public sealed record ApprovalPoint([property: Classified(DataClass.None)] string Rule, IReadOnlyDictionary<string, string> Values);
