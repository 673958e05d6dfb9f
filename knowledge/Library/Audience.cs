namespace EthicalBot.Knowledge.Library;

/// <summary>Whom an article is for.</summary>
public enum Audience
{
    /// <summary>Anybody.</summary>
    Everyone,

    /// <summary>Customers who proved who they are.</summary>
    Customers,

    /// <summary>Those who work for the company; never quoted to a customer.</summary>
    Agents,
}
