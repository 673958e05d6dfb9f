namespace EthicalBot.Cards;

/// <summary>How a person will answer.</summary>
public enum PersonReach
{
    ThisConversation,
    Email,
    Phone,
}
