using EthicalBot.Dialogs;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Trust;

/// <summary>Real customers are told who answers for their data: outside development the bot does not start before somebody is named.</summary>
internal sealed class OfficerCheck(IHostEnvironment environment) : IValidateOptions<CompanyOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, CompanyOptions options) =>
        options.NamesOfficer || environment.IsDevelopment()
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                "Company:DataProtectionOfficer names nobody. Before the first personal question customers are told who answers for their data: write a name and a way to be reached, such as \"Max Schmidt, dpo@shop.example\".");
}
