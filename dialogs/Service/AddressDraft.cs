using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>An address as far as it was told.</summary>
public sealed class AddressDraft
{
    /// <summary>For whom; null where nobody was named.</summary>
    [Classified(DataClass.Name)]
    public string? Recipient { get; set; }

    /// <summary>Street and number.</summary>
    [Classified(DataClass.Address)]
    public string? Street { get; set; }

    /// <summary>Floor, building, company.</summary>
    [Classified(DataClass.Address)]
    public string? Extra { get; set; }

    /// <summary>The postcode.</summary>
    [Classified(DataClass.Postcode)]
    public string? Postcode { get; set; }

    /// <summary>The town.</summary>
    [Classified(DataClass.Address)]
    public string? Town { get; set; }

    /// <summary>The state or province, in letters; null where none was named.</summary>
    [Classified(DataClass.Address)]
    public string? Region { get; set; }

    /// <summary>Two capitals; null where none was named.</summary>
    [Classified(DataClass.Address)]
    public string? Country { get; set; }

    /// <summary>Whether it is one that the shop has already.</summary>
    public bool IsOnFile { get; set; }

    /// <summary>An address that the shop has already.</summary>
    public static AddressDraft Of(CustomerAddress address) => new()
    {
        Recipient = address.Recipient,
        Street = address.Street,
        Extra = address.Extra,
        Postcode = address.Postcode,
        Town = address.Town,
        Region = address.Region,
        Country = address.Country,
        IsOnFile = true,
    };

    /// <summary>The whole address; null while a part is missing.</summary>
    public CustomerAddress? Whole(string recipient, string country) =>
        Street is null || Postcode is null || Town is null ? null : new(Recipient ?? recipient, Street, Extra, Postcode, Town, Country ?? country) { Region = Region };
}
