import type { ImportMap } from 'payload'
import {
  RscEntryLexicalCell,
  RscEntryLexicalField,
  LexicalDiffComponent,
} from '@payloadcms/richtext-lexical/rsc'
import {
  InlineToolbarFeatureClient,
  HorizontalRuleFeatureClient,
  UploadFeatureClient,
  BlockquoteFeatureClient,
  RelationshipFeatureClient,
  LinkFeatureClient,
  ChecklistFeatureClient,
  OrderedListFeatureClient,
  UnorderedListFeatureClient,
  IndentFeatureClient,
  AlignFeatureClient,
  HeadingFeatureClient,
  ParagraphFeatureClient,
  InlineCodeFeatureClient,
  SuperscriptFeatureClient,
  SubscriptFeatureClient,
  StrikethroughFeatureClient,
  UnderlineFeatureClient,
  BoldFeatureClient,
  ItalicFeatureClient,
} from '@payloadcms/richtext-lexical/client'
import { CollectionCards } from '@payloadcms/next/rsc'

const MODULES = {
  '@payloadcms/richtext-lexical/rsc': { RscEntryLexicalCell, RscEntryLexicalField, LexicalDiffComponent },
  '@payloadcms/richtext-lexical/client': {
    InlineToolbarFeatureClient,
    HorizontalRuleFeatureClient,
    UploadFeatureClient,
    BlockquoteFeatureClient,
    RelationshipFeatureClient,
    LinkFeatureClient,
    ChecklistFeatureClient,
    OrderedListFeatureClient,
    UnorderedListFeatureClient,
    IndentFeatureClient,
    AlignFeatureClient,
    HeadingFeatureClient,
    ParagraphFeatureClient,
    InlineCodeFeatureClient,
    SuperscriptFeatureClient,
    SubscriptFeatureClient,
    StrikethroughFeatureClient,
    UnderlineFeatureClient,
    BoldFeatureClient,
    ItalicFeatureClient,
  },
  '@payloadcms/next/rsc': { CollectionCards },
}

/** What Payload itself asks for, named as it asks: `module#export`. */
export const importMap: ImportMap = Object.fromEntries(
  Object.entries(MODULES).flatMap(([module, exports]) =>
    Object.entries(exports).map(([name, component]) => [`${module}#${name}`, component]),
  ),
)
