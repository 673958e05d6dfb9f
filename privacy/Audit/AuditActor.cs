using System.Text;

namespace EthicalBot.Privacy.Audit;

/// <summary>Who did something: the bot, the customer, an agent by id, or an operator by the name of their account on the machine.</summary>
public readonly record struct AuditActor
{
    private const string AgentPrefix = "agent:";
    private const string OperatorPrefix = "operator:";
    private const int LongestName = 64;

    private readonly string? _value;

    private AuditActor(string value) => _value = value;

    /// <summary>The program itself.</summary>
    public static AuditActor Bot { get; } = new("bot");

    /// <summary>The customer whom the entry concerns.</summary>
    public static AuditActor Customer { get; } = new("customer");

    /// <summary>Somebody who has not said who they are.</summary>
    public static AuditActor Unknown { get; } = new("unknown");

    /// <summary>The actor as the log has it.</summary>
    public string Value => _value ?? Unknown.Value;

    /// <summary>An agent of the desk.</summary>
    public static AuditActor Agent(string id) => new(AgentPrefix + AuditId.Of(id).Value);

    /// <summary>Reads what ports hand on as a string: "bot", "customer", "agent:ID" or "operator:NAME"; anything else is <see cref="Unknown"/>.</summary>
    public static AuditActor Of(string actor) => actor switch
    {
        "bot" => Bot,
        "customer" => Customer,
        _ when actor.StartsWith(AgentPrefix, StringComparison.Ordinal) => Agent(actor[AgentPrefix.Length..]),
        _ when actor.StartsWith(OperatorPrefix, StringComparison.Ordinal) => new(OperatorPrefix + AccountName(actor[OperatorPrefix.Length..])),
        _ => Unknown,
    };

    /// <inheritdoc/>
    public override string ToString() => Value;

    // Whoever operates the machine may have an account name in any script; it stays to be told from others.
    private static string AccountName(string name)
    {
        var kept = new StringBuilder(name.Length);
        foreach (var letter in name.AsSpan(0, Math.Min(name.Length, LongestName)))
            kept.Append(char.IsLetterOrDigit(letter) || letter is '-' or '.' or '_' or '\\' ? letter : '_');
        return kept.ToString();
    }
}
