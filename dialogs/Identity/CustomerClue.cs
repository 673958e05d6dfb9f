using System.Diagnostics.CodeAnalysis;
using EthicalBot.Orders.Customers;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Identity;

/// <summary>What a customer has said of who they are: an e-mail address, or a name and a postcode, as far as it is there; it proves nothing.</summary>
public sealed class CustomerClue
{
    /// <summary>The e-mail address; empty when none was named.</summary>
    [Classified(DataClass.Email)]
    public string Email { get; set; } = "";

    /// <summary>The first and family name; empty when none was named.</summary>
    [Classified(DataClass.Name)]
    public string Name { get; set; } = "";

    /// <summary>The postcode; empty when none was named.</summary>
    [Classified(DataClass.Postcode)]
    public string Postcode { get; set; } = "";

    /// <summary>Whether nothing was named.</summary>
    public bool IsEmpty() => Email.Length == 0 && Name.Length == 0 && Postcode.Length == 0;

    /// <summary>Whether somebody can be looked for by it.</summary>
    public bool TryQuery([NotNullWhen(true)] out CustomerQuery? query) =>
        CustomerQuery.TryByEmail(Email, out query) || CustomerQuery.TryByName(Name, Postcode, out query);

    /// <summary>What is known after somebody has said more; what was said last counts.</summary>
    public CustomerClue With(CustomerClue said) => new()
    {
        Email = said.Email.Length > 0 ? said.Email : Email,
        Name = said.Name.Length > 0 ? said.Name : Name,
        Postcode = said.Postcode.Length > 0 ? said.Postcode : Postcode,
    };

    /// <summary>By what tries at it are counted.</summary>
    internal string Key() => Email.Length > 0 ? Email : $"{Name}|{Postcode}".ToUpperInvariant();
}
