using EthicalBot.Privacy.Audit;

namespace EthicalBot.Conversation.Turns;

/// <summary>A line for the audit log.</summary>
public sealed record AuditChange(AuditEntry Entry) : ITurnChange;
