using System.Globalization;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>An amount as a language writes it.</summary>
internal static class AmountText
{
    public static string Of(decimal amount, string currency, CultureInfo culture)
    {
        var format = (NumberFormatInfo)culture.NumberFormat.Clone();
        format.CurrencySymbol = currency switch { "EUR" => "€", "GBP" => "£", _ => currency };
        return amount.ToString("C2", format);
    }
}
