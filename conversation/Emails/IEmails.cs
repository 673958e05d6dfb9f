namespace EthicalBot.Conversation.Emails;

/// <summary>Port: whether e-mails reach anybody.</summary>
public interface IEmails
{
    /// <summary>Where they go.</summary>
    EmailWay Way { get; }
}
