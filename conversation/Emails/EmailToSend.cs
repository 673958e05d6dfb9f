using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Emails;

/// <summary>An e-mail that is to be sent now.</summary>
/// <param name="Attempts">How often it was tried, this time included.</param>
public sealed record EmailToSend([property: Classified(DataClass.TechnicalId)] string Id, Email Email, int Attempts);
