import { KeepTyped as KeepTyped_1470aae28a4a0f62162ccd5ce9ffc79d } from '../../../../src/admin/keep/KeepTyped.tsx'
import { RequestBanner as RequestBanner_aeeb0cc6591752560e4c8e5c377a462f } from '../../../../src/admin/RequestBanner.tsx'
import { Deadline as Deadline_3eb3dbf008d8287bef8939fa1ed43a26 } from '../../../../src/admin/Deadline.tsx'
import { ImpactCard as ImpactCard_02788c2d0f19048fc78d9762d9a209c7 } from '../../../../src/admin/impact/ImpactCard.tsx'
import { Returned as Returned_5b727012861d0d8fbc58bb943e9b9e8e } from '../../../../src/admin/Returned.tsx'
import { StaffRelationship as StaffRelationship_a67b1e7e33b52befa38477d70e5cb073 } from '../../../../src/admin/StaffField.tsx'
import { StaffSelect as StaffSelect_a67b1e7e33b52befa38477d70e5cb073 } from '../../../../src/admin/StaffField.tsx'
import { InstantCell as InstantCell_d1ef36c9d4e151170e9771a1b2662c55 } from '../../../../src/admin/InstantCell.tsx'
import { InstantField as InstantField_7f49c28d8eb424c43a8d945b76f786cd } from '../../../../src/admin/InstantField.tsx'
import { NameField as NameField_d284412cd839e6ae1a8526b5d9e8aa18 } from '../../../../src/admin/NameField.tsx'
import { ServerChoice as ServerChoice_f71fcb45b16300e4d48036f9978e14be } from '../../../../src/admin/ServerChoice.tsx'
import { Checklist as Checklist_12ec1d8ca0435704421e954243935e0f } from '../../../../src/admin/Checklist.tsx'
import { CodeCell as CodeCell_27914385107867431d8e2dd0573631de } from '../../../../src/admin/CodeCell.tsx'
import { CodeField as CodeField_49cda640654ad902b9ce90300bf8334d } from '../../../../src/admin/CodeField.tsx'
import { StatusCell as StatusCell_b216e9495dd5f24e6e28983dfd20b92b } from '../../../../src/admin/StatusCell.tsx'
import { InBanner as InBanner_b9129ebcae939e72ade8a8d78b6427f0 } from '../../../../src/admin/InBanner.tsx'
import { DueCell as DueCell_9ef1087d63cf7299c44904e33f6a243c } from '../../../../src/admin/DueCell.tsx'
import { QuickLists as QuickLists_96149546a6289832313d7a1ae1a0443e } from '../../../../src/admin/list/QuickLists.tsx'
import { ExportList as ExportList_03439f486826c2176e328491c3384b38 } from '../../../../src/admin/ExportList.tsx'
import { ActionBar as ActionBar_18b8a28b9150f512b84091d8dd130562 } from '../../../../src/admin/ActionBar.tsx'
import { SaveRequest as SaveRequest_ed222fcffc4a9e822a083028fdb7b68e } from '../../../../src/admin/keep/SaveRequest.tsx'
import { RequirementCell as RequirementCell_2da0ee87fe6803b8ce54466854178c5f } from '../../../../src/admin/RequirementCell.tsx'
import { VerdictCell as VerdictCell_88e2fdff5c61fcc4d602d164d593e1cf } from '../../../../src/admin/VerdictCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { KeepTypedFeature as KeepTypedFeature_2016838ae488a39b7688932b23adb410 } from '../../../../src/admin/editor/KeepTyped.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RevealButton as RevealButton_43a2ee6779ac8defe1b0ab102e5b95d6 } from '../../../../src/admin/RevealButton.tsx'
import { UseButtons as UseButtons_12ed275d7824cdd3af345d66bbf17150 } from '../../../../src/admin/UseButtons.tsx'
import { OfficeActButton as OfficeActButton_cd119a113a0d437e6380b322e328ef84 } from '../../../../src/admin/OfficeActButton.tsx'
import { ComplaintBar as ComplaintBar_81a60b5b8dc443466dcb9e26100b0c31 } from '../../../../src/admin/complaint/ComplaintBar.tsx'
import { AttachmentCell as AttachmentCell_74d1635d52acd019d029864a9b850a6a } from '../../../../src/admin/complaint/AttachmentCell.tsx'
import { ObligationsCell as ObligationsCell_2c79899ae01c05d719a22c87d1dd86df } from '../../../../src/admin/ObligationsCell.tsx'
import { DayCell as DayCell_b979bf53ceb9a1062ca2ed0b65679005 } from '../../../../src/admin/DayCell.tsx'
import { ImportHolidays as ImportHolidays_d93438f574ccb7f85546b827039bc434 } from '../../../../src/admin/ImportHolidays.tsx'
import { OwnPassword as OwnPassword_b813d7ba06f031371b5c2ccfbfa0c50f } from '../../../../src/admin/OwnPassword.tsx'
import { InviteField as InviteField_9c72bee2bff333f57f724e6c76121f3b } from '../../../../src/admin/InviteField.tsx'
import { AccountTools as AccountTools_c1211e7c190f679d32fe28d91f69a564 } from '../../../../src/admin/AccountTools.tsx'
import { EventNoteCell as EventNoteCell_ee42961276ae6ab02991a511b63a26ba } from '../../../../src/admin/EventNoteCell.tsx'
import { Icon as Icon_db34e00daf234ed58048c74914839ba8 } from '../../../../src/admin/identity/Icon.tsx'
import { Logo as Logo_6d5b6f0d653ff0be2ec8c864635939d4 } from '../../../../src/admin/identity/Logo.tsx'
import { ZoneLink as ZoneLink_3c742c7931e4ec5fddd2711036410e2e } from '../../../../src/admin/ZoneLink.tsx'
import { MailsLink as MailsLink_a887d1e692b132cd88d0699ef521f9aa } from '../../../../src/admin/MailsLink.tsx'
import { InboxLink as InboxLink_56877f74db382a65b9f7f724337b7629 } from '../../../../src/admin/InboxLink.tsx'
import { PanelWords as PanelWords_3d1ec637c0faacdc5b7cb6aaf5c4a215 } from '../../../../src/admin/PanelWords.tsx'
import { PasswordGate as PasswordGate_d003a0d3a2d32656a42a187be1e76380 } from '../../../../src/admin/PasswordGate.tsx'
import { ForgetTyped as ForgetTyped_63b05970284107858d73ab52efb42830 } from '../../../../src/admin/keep/ForgetTyped.tsx'
import { StartPage as StartPage_3a18756c1dff3e28b44585aa68f5a0c9 } from '../../../../src/admin/StartPage.tsx'
import { Forbidden as Forbidden_2a04398e928e4edeab18ba1ddccae8e0 } from '../../../../src/admin/Forbidden.tsx'
import { Zone as Zone_16fd6698e619fbe98d90c090e1982c08 } from '../../../../src/admin/Zone.tsx'
import { Inbox as Inbox_58bd0e478466141df44e1c6f8a8b58e1 } from '../../../../src/admin/Inbox.tsx'
import { Mails as Mails_7dd541a1333112867c4ef8f8dc699bfc } from '../../../../src/admin/Mails.tsx'
import { SetPassword as SetPassword_960078ac2b66b4bf1a0850a1a4c7c5f2 } from '../../../../src/admin/SetPassword.tsx'
import { ChangePassword as ChangePassword_9b903e3aab6a4ae6fb0e94c17f2948e5 } from '../../../../src/admin/ChangePassword.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/keep/KeepTyped.tsx#KeepTyped": KeepTyped_1470aae28a4a0f62162ccd5ce9ffc79d,
  "/src/admin/RequestBanner.tsx#RequestBanner": RequestBanner_aeeb0cc6591752560e4c8e5c377a462f,
  "/src/admin/Deadline.tsx#Deadline": Deadline_3eb3dbf008d8287bef8939fa1ed43a26,
  "/src/admin/impact/ImpactCard.tsx#ImpactCard": ImpactCard_02788c2d0f19048fc78d9762d9a209c7,
  "/src/admin/Returned.tsx#Returned": Returned_5b727012861d0d8fbc58bb943e9b9e8e,
  "/src/admin/StaffField.tsx#StaffRelationship": StaffRelationship_a67b1e7e33b52befa38477d70e5cb073,
  "/src/admin/StaffField.tsx#StaffSelect": StaffSelect_a67b1e7e33b52befa38477d70e5cb073,
  "/src/admin/InstantCell.tsx#InstantCell": InstantCell_d1ef36c9d4e151170e9771a1b2662c55,
  "/src/admin/InstantField.tsx#InstantField": InstantField_7f49c28d8eb424c43a8d945b76f786cd,
  "/src/admin/NameField.tsx#NameField": NameField_d284412cd839e6ae1a8526b5d9e8aa18,
  "/src/admin/ServerChoice.tsx#ServerChoice": ServerChoice_f71fcb45b16300e4d48036f9978e14be,
  "/src/admin/Checklist.tsx#Checklist": Checklist_12ec1d8ca0435704421e954243935e0f,
  "/src/admin/CodeCell.tsx#CodeCell": CodeCell_27914385107867431d8e2dd0573631de,
  "/src/admin/CodeField.tsx#CodeField": CodeField_49cda640654ad902b9ce90300bf8334d,
  "/src/admin/StatusCell.tsx#StatusCell": StatusCell_b216e9495dd5f24e6e28983dfd20b92b,
  "/src/admin/InBanner.tsx#InBanner": InBanner_b9129ebcae939e72ade8a8d78b6427f0,
  "/src/admin/DueCell.tsx#DueCell": DueCell_9ef1087d63cf7299c44904e33f6a243c,
  "/src/admin/list/QuickLists.tsx#QuickLists": QuickLists_96149546a6289832313d7a1ae1a0443e,
  "/src/admin/ExportList.tsx#ExportList": ExportList_03439f486826c2176e328491c3384b38,
  "/src/admin/ActionBar.tsx#ActionBar": ActionBar_18b8a28b9150f512b84091d8dd130562,
  "/src/admin/keep/SaveRequest.tsx#SaveRequest": SaveRequest_ed222fcffc4a9e822a083028fdb7b68e,
  "/src/admin/RequirementCell.tsx#RequirementCell": RequirementCell_2da0ee87fe6803b8ce54466854178c5f,
  "/src/admin/VerdictCell.tsx#VerdictCell": VerdictCell_88e2fdff5c61fcc4d602d164d593e1cf,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/admin/editor/KeepTyped.tsx#KeepTypedFeature": KeepTypedFeature_2016838ae488a39b7688932b23adb410,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/RevealButton.tsx#RevealButton": RevealButton_43a2ee6779ac8defe1b0ab102e5b95d6,
  "/src/admin/UseButtons.tsx#UseButtons": UseButtons_12ed275d7824cdd3af345d66bbf17150,
  "/src/admin/OfficeActButton.tsx#OfficeActButton": OfficeActButton_cd119a113a0d437e6380b322e328ef84,
  "/src/admin/complaint/ComplaintBar.tsx#ComplaintBar": ComplaintBar_81a60b5b8dc443466dcb9e26100b0c31,
  "/src/admin/complaint/AttachmentCell.tsx#AttachmentCell": AttachmentCell_74d1635d52acd019d029864a9b850a6a,
  "/src/admin/ObligationsCell.tsx#ObligationsCell": ObligationsCell_2c79899ae01c05d719a22c87d1dd86df,
  "/src/admin/DayCell.tsx#DayCell": DayCell_b979bf53ceb9a1062ca2ed0b65679005,
  "/src/admin/ImportHolidays.tsx#ImportHolidays": ImportHolidays_d93438f574ccb7f85546b827039bc434,
  "/src/admin/OwnPassword.tsx#OwnPassword": OwnPassword_b813d7ba06f031371b5c2ccfbfa0c50f,
  "/src/admin/InviteField.tsx#InviteField": InviteField_9c72bee2bff333f57f724e6c76121f3b,
  "/src/admin/AccountTools.tsx#AccountTools": AccountTools_c1211e7c190f679d32fe28d91f69a564,
  "/src/admin/EventNoteCell.tsx#EventNoteCell": EventNoteCell_ee42961276ae6ab02991a511b63a26ba,
  "/src/admin/identity/Icon.tsx#Icon": Icon_db34e00daf234ed58048c74914839ba8,
  "/src/admin/identity/Logo.tsx#Logo": Logo_6d5b6f0d653ff0be2ec8c864635939d4,
  "/src/admin/ZoneLink.tsx#ZoneLink": ZoneLink_3c742c7931e4ec5fddd2711036410e2e,
  "/src/admin/MailsLink.tsx#MailsLink": MailsLink_a887d1e692b132cd88d0699ef521f9aa,
  "/src/admin/InboxLink.tsx#InboxLink": InboxLink_56877f74db382a65b9f7f724337b7629,
  "/src/admin/PanelWords.tsx#PanelWords": PanelWords_3d1ec637c0faacdc5b7cb6aaf5c4a215,
  "/src/admin/PasswordGate.tsx#PasswordGate": PasswordGate_d003a0d3a2d32656a42a187be1e76380,
  "/src/admin/keep/ForgetTyped.tsx#ForgetTyped": ForgetTyped_63b05970284107858d73ab52efb42830,
  "/src/admin/StartPage.tsx#StartPage": StartPage_3a18756c1dff3e28b44585aa68f5a0c9,
  "/src/admin/Forbidden.tsx#Forbidden": Forbidden_2a04398e928e4edeab18ba1ddccae8e0,
  "/src/admin/Zone.tsx#Zone": Zone_16fd6698e619fbe98d90c090e1982c08,
  "/src/admin/Inbox.tsx#Inbox": Inbox_58bd0e478466141df44e1c6f8a8b58e1,
  "/src/admin/Mails.tsx#Mails": Mails_7dd541a1333112867c4ef8f8dc699bfc,
  "/src/admin/SetPassword.tsx#SetPassword": SetPassword_960078ac2b66b4bf1a0850a1a4c7c5f2,
  "/src/admin/ChangePassword.tsx#ChangePassword": ChangePassword_9b903e3aab6a4ae6fb0e94c17f2948e5,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
