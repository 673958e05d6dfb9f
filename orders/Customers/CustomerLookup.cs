namespace EthicalBot.Orders.Customers;

/// <summary>What became of looking for a customer.</summary>
public abstract record CustomerLookup
{
    private protected CustomerLookup()
    {
    }

    /// <summary>One customer, and no other.</summary>
    public sealed record Found(Customer Customer) : CustomerLookup;

    /// <summary>Nobody.</summary>
    public sealed record NotFound : CustomerLookup;

    /// <summary>More than one: two people of one name and postcode; only the e-mail address tells them apart.</summary>
    public sealed record Several : CustomerLookup;

    /// <summary>The shop could not be asked; the key is one of <see cref="UnavailableReason"/>.</summary>
    public sealed record Unavailable(string ReasonKey) : CustomerLookup;
}
