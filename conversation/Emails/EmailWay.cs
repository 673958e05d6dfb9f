namespace EthicalBot.Conversation.Emails;

/// <summary>Where e-mails go in this installation.</summary>
public enum EmailWay
{
    /// <summary>Nowhere: nothing that needs one may be begun.</summary>
    None,

    /// <summary>To a page on this machine, for trying the bot.</summary>
    Demo,

    /// <summary>To a mail server.</summary>
    Server,
}
