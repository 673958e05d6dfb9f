using Microsoft.Extensions.Options;

namespace EthicalBot.Cards;

/// <summary>Says of a wrong setting its name, its value and what would be right.</summary>
internal sealed class CardsOptionsValidator : IValidateOptions<CardsOptions>
{
    public ValidateOptionsResult Validate(string? name, CardsOptions options) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(options.TimeZone, out _)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"Company:TimeZone is '{options.TimeZone}'. It must be a time zone that this machine knows by its IANA name, such as Europe/Paris.");
}
