using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Emails;

/// <summary>An e-mail as the demo mailbox shows it.</summary>
public sealed record EmailShown([property: Classified(DataClass.TechnicalId)] string Id, DateTimeOffset At, Email Email);
